/** A folder with our package and the clients in it, and their commands. */
export interface Project {
  readonly folder: string;
  readonly theme: string;
  readonly recto: string;
  readonly resumed: string;
  readonly resume: string;
}

export function makeProject(): Promise<Project>;
