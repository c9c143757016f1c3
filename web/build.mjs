// Build the page into src/coxa/app/static. With --check: tell whether what lies there is what would be built.

import { readFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "src", "coxa", "app", "static");

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: { app: "src/main.ts" },
  outdir: out,
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* Coxa, Apache-2.0. Holds three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin). */" },
});
const files = [
  ...outputFiles.map(({ path, contents }) => ({ path, contents: Buffer.from(contents) })),
  { path: join(out, "index.html"), contents: await readFile(join(here, "index.html")) },
];

if (process.argv.includes("--check")) {
  const stale = [];
  for (const { path, contents } of files) {
    const kept = await readFile(path).catch(() => null);
    if (!kept?.equals(contents)) stale.push(path);
  }
  if (stale.length) {
    console.error(`Not what web/ builds: ${stale.join(", ")}. Run \`make web\`.`);
    process.exit(1);
  }
  console.log("The built page is what web/ builds.");
} else {
  await mkdir(out, { recursive: true });
  for (const { path, contents } of files) {
    await writeFile(path, contents);
    console.log(`${path} ${(contents.length / 1024).toFixed(0)} kB`);
  }
}
