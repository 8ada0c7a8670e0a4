import type { Command, Message, Sight, Stop } from "./command";

/** What the kit uses of the model that anywidget gives. */
export interface Model {
  /** JupyterLab's; other pages may have none, or one without a kernel. */
  widget_manager?: { kernel?: { status: string; connectionStatus: string } | null };
  get(trait: string): unknown;
  send(said: Command | Sight | Stop): void;
  on(event: "change", callback: () => void): void;
  on(event: "msg:custom", callback: (message: Message) => void): void;
  off(event: "change", callback: () => void): void;
  off(event: "msg:custom", callback: (message: Message) => void): void;
}
