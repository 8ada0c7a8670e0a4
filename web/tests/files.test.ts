import { expect, test } from "vitest";
import { bytesOf, inBase64, isLargeFile, isOtherKind, isTooLarge } from "../kit/files";

test("a file comes back from base64 as it went in, also a large one", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => place % 256);
  const text = await inBase64(new Blob([bytes]));
  expect(Buffer.from(bytesOf(text)).equals(bytes)).toBe(true); // the matcher takes seconds for it
});

test("an empty file is an empty text", async () => {
  expect(await inBase64(new Blob([]))).toBe("");
  expect(bytesOf("")).toHaveLength(0);
});

test("what would break the line is known before it is sent", () => {
  expect(isLargeFile(new Blob([new Uint8Array(10 * 1024 * 1024)]))).toBe(true);
  expect(isLargeFile(new Blob([new Uint8Array(9 * 1024 * 1024)]))).toBe(false);
  expect(isTooLarge({ text: "a".repeat(9_000_000) })).toBe(false);
  expect(isTooLarge({ text: "é".repeat(9_000_000) })).toBe(true); // two bytes each
  expect(isTooLarge({ text: "\n".repeat(9_000_000), as: 3 })).toBe(true); // two signs each
});

test("a file of another kind is known by its name", () => {
  expect(isOtherKind("Partijen.XLSX", ".xlsx,.csv")).toBe(false);
  expect(isOtherKind("Partijen.pdf", ".xlsx,.csv")).toBe(true);
  expect(isOtherKind("werk.json", ".json,application/json")).toBe(false);
  expect(isOtherKind("anything", "")).toBe(false);
});
