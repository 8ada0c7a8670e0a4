// Make the files that the Python package ships: per widget one module and one style sheet, and the
// licence of each package that is in them.
//
//   node build.mjs [folder]
//
// A widget is a module with `export default mount(...)`; its bundle has the name of the module.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;
const INTO = process.argv[2] ?? join(HERE, "../regiolab/widgets/static");

function widgets() {
  return readdirSync(HERE, { recursive: true })
    .filter((name) => name.endsWith(".tsx") && !name.startsWith("node_modules"))
    .map((name) => join(HERE, name))
    .filter((path) => /^export default mount\(/m.test(readFileSync(path, "utf8")))
    .sort();
}

function packagesOf(inputs) {
  const names = inputs.flatMap(
    (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  );
  return new Set(names);
}

rmSync(INTO, { recursive: true, force: true });
mkdirSync(INTO, { recursive: true });
const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: widgets().map((path) => ({ in: path, out: basename(path, ".tsx") })),
  outdir: INTO,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome105", "firefox110", "safari16"],
  charset: "utf8",
  legalComments: "none", // the licences lie beside the bundles
  metafile: true,
  logLevel: "warning",
});
for (const name of packagesOf(Object.keys(metafile.inputs))) {
  const file = `${name.replace("/", "-")}.LICENSE`;
  copyFileSync(join(HERE, "node_modules", name, "LICENSE"), join(INTO, file));
}
