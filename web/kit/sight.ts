// Whether a widget is on the page that is shown, or in a lesson behind it.

/** Call back whenever an element gets or loses its place on the page; gives what ends that. */
export function followSight(root: HTMLElement, tell: (seen: boolean) => void): () => void {
  // Scrolled away is still shown: only an element without a box is not.
  const observer = new ResizeObserver(() => tell(root.getClientRects().length > 0));
  observer.observe(root);
  return () => observer.disconnect();
}
