/** What is chosen, with one more or without it; in the order in which it was chosen. */
export const withOrWithout = (
  chosen: readonly string[],
  one: string,
  isChosen: boolean,
): string[] => (isChosen ? [...chosen, one] : chosen.filter((other) => other !== one));
