// What the answer of the server, and what was known before, say about the connection.

/** What can be wrong: no server, no kernel any more, or a kernel that was started anew. */
export type Trouble = "gone" | "ended" | "restarted";

/** What is known: nothing wrong, something wrong, or a server that is back without the kernel. */
export type Standing = Trouble | "back" | null;

/**
 * The standing after the server was asked about the kernel.
 *
 * `status` is that of its answer, null for no answer; `before` what was known until then.
 */
export function standing(status: number | null, before: Standing): Standing {
  if (status === 404) return before === "gone" || before === "back" ? "back" : "ended";
  // A server that starts, or a proxy without one behind it, answers too.
  if (status === null || status < 200 || status >= 300) return "gone";
  // A kernel that was restarted holds nothing of this page any more, also when it answers again.
  return before === "restarted" ? "restarted" : null;
}
