import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** One stratum of a frame: how many cases it has and, once drawn, how many of them were allotted. */
export class Stratum {
  @IsString() @MaxLength(60) name!: string;
  @IsInt() @Min(0) size!: number;
  @IsOptional() @IsInt() @Min(0) allocated?: number;
}
