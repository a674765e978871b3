// Builds src/main/resources/assets from the pinned packages: `npm ci && npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "..", "src", "main", "resources", "assets");
const version = JSON.parse(readFileSync(join(here, "node_modules/govuk-frontend/package.json"), "utf8")).version;
const notice =
  `/*! Contains GOV.UK Frontend ${version}, MIT Licence, Copyright (c) 2017 Crown Copyright (Government Digital Service). ` +
  "Full text: GOVUK-FRONTEND-LICENCE.txt */\n";

mkdirSync(assets, { recursive: true });

// The package's own rules for GDS Transport and the crest are left out; refuse a build that brings them back.
const css = compile(join(here, "report.scss"), { style: "compressed", charset: false, quietDeps: true }).css;
for (const forbidden of ["GDS Transport", "url(", "crest", "@font-face"]) {
  if (css.includes(forbidden)) throw new Error(`report.css must not contain ${forbidden}`);
}
writeFileSync(join(assets, "report.css"), notice + css + "\n");

// The bundle is UMD, so a classic script can load it from disk, where modules may not.
const bundle = readFileSync(join(here, "node_modules/govuk-frontend/dist/govuk/all.bundle.js"), "utf8");
const js = transformSync(bundle.replace(/\/\/# sourceMappingURL=.*\n?$/, ""), {
  minify: true,
  target: "es2018",
  legalComments: "none",
  charset: "utf8",
}).code;
writeFileSync(join(assets, "govuk-frontend.js"), notice + js);
