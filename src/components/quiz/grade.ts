/** What a check of chosen options says. Ids are those of options. */
export interface Grade {
  right: boolean;
  /** The choices that stay chosen at the next try. */
  keep: string[];
  /** How many right options are not chosen yet. */
  missing: number;
}

/** Compares what was chosen with the key, the ids of the right options. */
export type Grader = (chosen: readonly string[], key: readonly string[]) => Grade;
