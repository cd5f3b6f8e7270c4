import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/**
 * The layout is the architecture: each row says which folders a folder must not import from.
 * lexicon, which imports nothing, <- calc <- plan <- forecast <- sheets -> workbook/spec <- workbook/*; calc <- functions; calc <- model; everything <- taskpane, cli.
 * officeFile, which imports nothing either, <- plan, workbook/xlsx.
 * In the pane, features know what is common and never each other.
 */
const applications = ["src/functions", "src/taskpane", "src/cli", "src/workbench"];
const outside = ["src/sheets", "src/workbook", ...applications];
const directions = [
  // Packages of parts, read for documents and for models alike.
  [
    "src/officeFile",
    ["src/lexicon", "src/calc", "src/model", "src/plan", "src/forecast", "src/i18n", ...outside],
  ],
  ["src/lexicon", ["src/calc", "src/model", "src/plan", "src/forecast", "src/i18n", ...outside]],
  ["src/calc", ["src/plan", "src/forecast", "src/i18n", ...outside]],
  // The user's own model: numbers and formulas in, numbers out.
  ["src/model", ["src/plan", "src/forecast", "src/i18n", ...outside]],
  ["src/i18n", ["src/plan", ...outside]],
  ["src/plan", ["src/forecast", ...outside]],
  ["src/forecast", outside],
  ["src/sheets", ["src/workbook/office-js", "src/workbook/xlsx", ...applications]],
  ["src/workbook", applications],
  ["src/workbook/xlsx", ["src/workbook/office-js", "src/plan", "src/sheets"]],
  ["src/workbook/office-js", ["src/workbook/xlsx"]],
  ["src/functions", ["src/plan", "src/sheets", "src/workbook", "src/taskpane", "src/cli", "src/workbench"]],
  ["src/taskpane", ["src/cli", "src/workbench", "src/workbook/xlsx"]],
  ["src/cli", ["src/taskpane", "src/workbench", "src/workbook/office-js"]],
  ["src/workbench", ["src/taskpane", "src/cli", "src/functions", "src/workbook/office-js"]],
];
const paneFeatures = ["plan", "insert", "functions", "simulate", "check", "share", "commands", "selfTest"];
for (const feature of paneFeatures) {
  const others = paneFeatures.filter((other) => other !== feature).map((other) => `src/taskpane/${other}`);
  directions.push([`src/taskpane/${feature}`, [...others, "src/taskpane/app"]]);
}
directions.push([
  "src/taskpane/common",
  [...paneFeatures.map((feature) => `src/taskpane/${feature}`), "src/taskpane/app"],
]);
const zones = directions.flatMap(([target, from]) =>
  from.map((source) => ({ target: `./${target}`, from: `./${source}` })),
);

const pureFolders = [
  "src/officeFile/**",
  "src/lexicon/**",
  "src/calc/**",
  "src/model/**",
  "src/plan/**",
  "src/forecast/**",
  "src/sheets/**",
];
const hostWords = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "document", "window", "React"];

export default tseslint.config(
  {
    ignores: [
      "lib/**",
      ".cache/**",
      "dist/**",
      "coverage/**",
      "node_modules/**",
      "test/bench/node_modules/**",
      "test/e2e/shots/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
      "no-warning-comments": ["error", { terms: ["fixme", "xxx"], location: "start" }],
    },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostWords.map((name) => ({ name, message: "lexicon, calc, plan and sheets never name the host" })),
      ],
    },
  },
  {
    files: ["src/workbook/office-js/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "off",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["src/cli/**", "scripts/**", "test/bench/**", "src/workbench/server/**"],
    rules: { "no-console": "off" },
  },
  {
    files: [
      "src/taskpane/index.tsx",
      "src/taskpane/views/**",
      "**/*.config.{js,mjs,ts}",
      "test/support/emptyStyles.ts",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
);
