/** The value of an option: a number where Python counts answers, else a text. */
export type Value = string | number;

/** What can be chosen. */
export interface Option<Of extends Value = string> {
  value: Of;
  label: string;
}

/** A list with what is chosen from it; empty where nothing is. */
export interface Listed {
  label: string;
  value: string;
  options: Option[];
}

/** A list that is one of several: `field` says of what. */
export interface FieldListed extends Listed {
  field: string;
}

/** A question with its answers in sight, as the browser reads it aloud: with a legend. */
export interface Legended extends Omit<Listed, "label"> {
  legend: string;
}

/** The words and the value of a text that can be filled in. */
export interface Filled {
  label: string;
  value: string;
  hint?: string;
}

/** The words of a button, and whether it can be pressed now. */
export interface ButtonView {
  label: string;
  enabled: boolean;
}

/** A button that is one of a row, of which one is pressed. */
export interface PressedView extends ButtonView {
  value: string;
  pressed: boolean;
}
