import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** How many entries a page holds. */
export const PAGE_SIZE = 25;

/** Which page of a list is asked for, from 1. */
export class PageQuery {
  @Type(() => Number)
  @IsInt({ message: 'page must be a whole number' })
  @Min(1, { message: 'page must be at least 1' })
  @Max(10_000, { message: 'page must be at most 10000' })
  page: number = 1;

  /** A page that was asked for in another way than by the address; the first one when none was. */
  static of(page?: number | null): PageQuery {
    return Object.assign(new PageQuery(), { page: page ?? 1 });
  }

  get offset(): number {
    return (this.page - 1) * PAGE_SIZE;
  }
}
