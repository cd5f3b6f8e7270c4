import {
  generateAstNode,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

type Parsing = Parameters<typeof generateAstNode>;
type Configuration = Parsing[4];

/** What parses formulas, to find out what they read and to calculate them: its own members, of one version. */
interface Generator {
  readonly _lexer: Parsing[2];
  readonly _astTreeBuilder: Parsing[3];
  _getTreeNode(tree: { readonly unitId: string; readonly formula: string }): object;
}

/**
 * Forgets every formula that the engine has parsed: it would go on with what a name or a table stood for then.
 * All of them, since the engine knows long formulas by a number only, and could not tell which name them.
 */
export function forgetParsedFormulas(engine: Engine): void {
  engine.get(IFunctionService).deleteFormulaAstCacheKey("");
}

/**
 * The engine asks of each formula whether it may name any of the names and tables that have changed, and parses those
 * that do anew for each question: three times for one insert. Since all are forgotten when a name or a table changes,
 * and once more when the calculation begins that follows, what is kept was parsed after the change.
 */
export function parseOnce(engine: Engine): void {
  const configuration = withoutChanges(engine.get(IFormulaCurrentConfigService));
  const generator = engine.get(IFormulaDependencyGenerator) as unknown as Generator;
  generator._getTreeNode = ({ unitId, formula }) =>
    generateAstNode(unitId, formula, generator._lexer, generator._astTreeBuilder, configuration);
  const calculation = engine.get(ICalculateFormulaService) as unknown as {
    _currentConfigService: Configuration;
  };
  calculation._currentConfigService = configuration;
}

/** The engine's configuration of a calculation, but that it tells of no changed name or table. */
function withoutChanges(configuration: Configuration): Configuration {
  const members = Object.getOwnPropertyNames(Object.getPrototypeOf(configuration)) as (keyof Configuration)[];
  const same = Object.fromEntries(
    members.map((name) => [
      name,
      (configuration[name] as (...given: unknown[]) => unknown).bind(configuration),
    ]),
  );
  return {
    ...same,
    getDirtyDefinedNameMap: () => ({}),
    getDirtySuperTableMap: () => ({}),
  } as unknown as Configuration;
}
