import { SaxesParser } from "saxes";

/** An element of a part as a tree, read by a parser of its own: nothing of the writer is used. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text = "";

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Children of a name, or of names in steps ("sheets/sheet"). */
  all(path: string): XmlNode[] {
    return path
      .split("/")
      .reduce<XmlNode[]>(
        (nodes, step) => nodes.flatMap((node) => node.children.filter(({ name }) => name === step)),
        [this],
      );
  }

  first(path: string): XmlNode | undefined {
    return this.all(path)[0];
  }

  /** The `val` of the child that a path leads to. */
  val(path: string): string | undefined {
    return this.first(path)?.attributes["val"];
  }

  /** The first element of a name at any depth. */
  find(name: string): XmlNode | undefined {
    for (const child of this.children) {
      const found = child.name === name ? child : child.find(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

export function xmlTree(xml: string): XmlNode {
  const parser = new SaxesParser();
  const top = new XmlNode("", {});
  const open = [top];
  parser.on("opentag", ({ name, attributes }) => {
    const node = new XmlNode(name, attributes);
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}
