import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    // Logic runs without a page; what is drawn (.tsx) gets one.
    projects: [
      { extends: true, test: { name: "logic", include: ["tests/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "drawn", include: ["tests/**/*.test.tsx"], environment: "happy-dom" },
      },
    ],
    testTimeout: 60_000, // against hanging; how fast it is depends on the machine
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
  },
});
