import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { AsBoolean } from './as-boolean.js';
import { AsList } from './as-list.js';
import { ProcessConfig } from './process-config.js';

/** What every service is told by its environment; an app with settings of its own extends it. */
export class ServiceConfig extends ProcessConfig {
  /** The scopes this process serves; all that the partnership gives the service when absent. */
  @IsOptional()
  @AsList()
  @IsArray()
  @ArrayMinSize(1)
  @IsString({ each: true })
  scopes?: string[];

  /** Most connections to each scope's database. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  databasePoolSize: number = 8;

  @AsList()
  @IsArray()
  @ArrayMinSize(1)
  @Matches(/^(\[[0-9a-f:]+\]|[^\s:/]+):\d{1,5}$/i, {
    each: true,
    message: 'kafkaBrokers must be a list like kafka-1:9092,kafka-2:9092',
  })
  kafkaBrokers!: string[];

  @AsBoolean()
  @IsBoolean()
  kafkaTls: boolean = false;
}
