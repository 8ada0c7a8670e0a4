// Runs compile.py in Node, with the Python that will run its result: Pyodide.
// node compile.mjs PYODIDE FOLDER: FOLDER holds compile.py, cells.json, stdlib/ and site/.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pyodideFolder, folder] = process.argv.slice(2);
// What the lock of a browser asks of a page (regiolab/storage/browser_lock.py): nobody is there.
globalThis.location = { href: "http://localhost/build/" };
globalThis.XMLHttpRequest = class {
  status = 404;
  open() {}
  send() {}
};
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`));
const pyodide = await loadPyodide({ indexURL: pyodideFolder });
pyodide.FS.mkdirTree("/mnt/course");
pyodide.mountNodeFS("/mnt/course", folder);
pyodide.runPython(readFileSync(`${folder}/compile.py`, "utf8"));
process.exit(0); // what the lessons started would go on
