/**
 * Native ES modules (run with --experimental-vm-modules): the Markdown parser and the spreadsheet
 * engine are ESM, and transforming them to CommonJS costs more than all the tests.
 */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
        experimental: { keepImportAttributes: true },
      },
      module: { type: "es6" },
    },
  ],
};

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch,
  transform,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  testEnvironment: "<rootDir>/test/support/nodeEnvironment.mjs",
  setupFiles: ["<rootDir>/test/support/fixedDraws.ts"],
  ...extra,
});

const slow = ["<rootDir>/test/e2e/", "<rootDir>/test/taskpane/", "/node_modules/"];

export default {
  projects: [
    project("unit", ["<rootDir>/test/**/*.test.ts"], { testPathIgnorePatterns: slow }),
    project("pane", ["<rootDir>/test/taskpane/**/*.test.ts?(x)"], {
      testEnvironment: "jsdom",
      moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyles.ts" },
    }),
    project("browser", ["<rootDir>/test/e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/support/browserBuild.mjs",
    }),
  ],
  reporters: ["default", "<rootDir>/test/support/summaryReporter.js"],
  // Two at once also on two cores, in processes of their own: one process alone keeps every module
  // of every test, and runs out of memory before the last.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1200MB",
  // On a busy machine a test is slow, and right: only what hangs is given up.
  testTimeout: 600_000,
  collectCoverageFrom: ["src/calc/**/*.ts", "src/plan/**/*.ts"],
};
