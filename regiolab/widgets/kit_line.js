// The line to Python: commands, acknowledgements, and whether the kernel is still there.
const ANSWER_WITHIN = 3000; // milliseconds without an answer before we say nothing is saved
const WORK_WITHIN = 60000; // once the kernel says that it works on a command that takes long
const ASK_AGAIN_AFTER = 5000; // while somebody types, ask the kernel whether it is still there

class Line {
  constructor(model, root) {
    this.model = model;
    this.root = root; // says how many commands wait for an answer, for whoever watches the page
    this.client = Math.random().toString(36).slice(2);
    this.seq = 0;
    this.waiting = new Map();
    this.working = null; // the number of a command that takes long; others wait for it
    this.lastHeard = Date.now();
    this.listeners = new Set();
    this.dead = false;
    this.onMessage = (content) => this.hear(content);
    model.on("msg:custom", this.onMessage);
  }

  // Send a command; the promise gives the acknowledgement, whenever it comes.
  send(name, args = {}) {
    const seq = ++this.seq;
    return new Promise((resolve) => {
      this.waiting.set(seq, { resolve });
      this.expect(seq, ANSWER_WITHIN);
      this.root.dataset.waiting = this.waiting.size;
      try {
        this.model.send({ type: "command", client: this.client, seq, name, args });
      } catch (error) {
        this.setDead(true);
      }
    });
  }

  // Nothing is heard of a command in time: nothing is saved. Behind work that takes long it waits.
  expect(seq, within) {
    const waiting = this.waiting.get(seq);
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => {
      if (this.working === null || this.working === seq) this.setDead(true);
      else this.expect(seq, ANSWER_WITHIN);
    }, within);
  }

  hear(content) {
    if (content?.client !== this.client) return;
    const waiting = this.waiting.get(content.seq);
    if (!waiting) return;
    if (content.type === "working") {
      this.working = content.seq;
      return this.expect(content.seq, WORK_WITHIN);
    }
    clearTimeout(waiting.timer);
    if (this.working === content.seq) this.working = null;
    this.waiting.delete(content.seq);
    this.root.dataset.waiting = this.waiting.size;
    this.lastHeard = Date.now();
    this.setDead(false);
    waiting.resolve(content);
  }

  // Called at every keystroke: a dead kernel should not be found out at the end of a text.
  noticeTyping() {
    if (this.waiting.size === 0 && Date.now() - this.lastHeard > ASK_AGAIN_AFTER) this.send("ping");
  }

  setDead(dead) {
    if (dead === this.dead) return;
    this.dead = dead;
    this.listeners.forEach((listener) => listener(dead));
  }

  close() {
    this.model.off("msg:custom", this.onMessage);
    this.waiting.forEach(({ timer }) => clearTimeout(timer));
  }
}

// Texts that were typed and not acknowledged yet.
// Kept in this tab only, so that they survive a reload of the page.

const drafts = {
  key: (workspace, field) => `regiolab:draft:${workspace}:${field}`,
  read(workspace, field) {
    try {
      return JSON.parse(sessionStorage.getItem(drafts.key(workspace, field)));
    } catch (error) {
      return null;
    }
  },
  write(workspace, field, draft) {
    try {
      sessionStorage.setItem(drafts.key(workspace, field), JSON.stringify(draft));
    } catch (error) {
      // A full or forbidden store: the text still stands in the field itself.
    }
  },
  clear(workspace, field) {
    try {
      sessionStorage.removeItem(drafts.key(workspace, field));
    } catch (error) {
      // Nothing was kept either.
    }
  },
};
