import { expect, test } from "vitest";
import { bytesOf, inBase64 } from "../kit/files";

test("a file comes back from base64 as it went in, also a large one", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => place % 256);
  const text = await inBase64(new Blob([bytes]));
  expect(bytesOf(text)).toEqual(bytes);
});

test("an empty file is an empty text", async () => {
  expect(await inBase64(new Blob([]))).toBe("");
  expect(bytesOf("")).toHaveLength(0);
});
