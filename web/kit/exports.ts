/** What goes along with a file, or stays behind. */
export interface PreviewPart {
  title: string;
  rows: { part: string; fields: string }[];
  none: string;
}

/** A file that can be made. */
export interface FileOffer {
  format: string;
  button: string;
  about: string;
}
