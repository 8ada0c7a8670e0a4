// A file that is dropped beside every choice of files does not take the page away.

/** Keep the browser from opening a file that is dropped on an element. */
export function keepPage(root: HTMLElement): void {
  for (const type of ["dragover", "drop"] as const) {
    root.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }
}
