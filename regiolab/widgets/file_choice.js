// Choosing a file: the browser's own button for files speaks the browser's language, so a label stands
// in its place.
function FileChoice({ label, accept, error, pick, children }) {
  const { dead } = useKit();
  const id = useControlId();
  const [name, setName] = useState("");
  const change = (event) => {
    setName(event.target.files[0]?.name ?? "");
    pick(event);
  };
  return html`<div class="rl-file">
    <label class="rl-button">
      <input type="file" class="rl-hidden" accept=${accept} disabled=${dead} onChange=${change}
        aria-describedby=${`${id}-error`} />
      ${label}
    </label>
    ${children ?? html`<bdi class="rl-soft">${name}</bdi>`}
    <${FieldError} id=${`${id}-error`} error=${error} />
  </div>`;
}

async function inBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = "";
  for (let start = 0; start < bytes.length; start += 32768) {
    signs += String.fromCharCode(...bytes.subarray(start, start + 32768));
  }
  return btoa(signs);
}
