import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** What a note is made of. */
export class NoteRequest {
  @IsString()
  @Length(1, 100)
  text!: string;

  @IsIn(['public', 'private'])
  kind!: 'public' | 'private';

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  priority?: number;
}
