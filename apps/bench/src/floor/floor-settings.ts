/** What the floor's process is told when it starts. */
export interface FloorSettings {
  readonly databaseUrl: string;
  readonly poolSize: number;
}
