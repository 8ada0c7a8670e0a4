// Files on their way in and out of the browser.
import type { Args } from "./command";

/** So many bytes go over the line at once: what is larger would break it. */
const MOST_BYTES = 10 * 1024 * 1024 - 64 * 1024;

const FEW = 1_000_000; // characters: no need to count bytes

/** Whether a file is too large to be opened, whatever is in it. */
export const isLargeFile = (file: Blob): boolean => file.size > MOST_BYTES;

/** Whether a file is of none of the kinds that a choice of files accepts, by its name. */
export function isOtherKind(name: string, accept: string): boolean {
  const endings = accept.split(",").filter((one) => one.trim().startsWith("."));
  return (
    endings.length > 0 &&
    !endings.some((one) => name.toLowerCase().endsWith(one.trim().toLowerCase()))
  );
}

/** Whether the arguments of a command are too large to be sent. */
export function isTooLarge(args: Args): boolean {
  const texts = Object.values(args).filter((one) => typeof one === "string");
  if (texts.reduce((sum, one) => sum + one.length, 0) < FEW) return false;
  return new Blob([JSON.stringify(args)]).size > MOST_BYTES;
}

/** Give the person a file: the browser puts it in the downloads folder. */
export function giveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function bytesOf(inBase64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(inBase64), (sign) => sign.charCodeAt(0));
}

export async function inBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = "";
  for (let start = 0; start < bytes.length; start += 32768) {
    signs += String.fromCharCode(...bytes.subarray(start, start + 32768));
  }
  return btoa(signs);
}
