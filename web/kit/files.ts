// Files on their way in and out of the browser.

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
