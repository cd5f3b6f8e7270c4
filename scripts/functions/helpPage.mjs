/** The help pages: one a function and language, and a list of all, without script. */

const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );

const page = ({ language, title, other, body }) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<main>
${body}
</main>
<footer><a href="${other.path}" lang="${other.language}" hreflang="${other.language}">${other.label}</a></footer>
</body>
</html>
`;

const otherLanguage = { en: "es", es: "en" };
const languageNames = { en: "English", es: "Español" };

const other = (language, file) => ({
  language: otherLanguage[language],
  path: `../${otherLanguage[language]}/${file}`,
  label: languageNames[otherLanguage[language]],
});

/** The call with its parameter names, optional ones in brackets. */
const signature = (entry) =>
  `${entry.name}(${entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

function shown(value, language) {
  if (typeof value !== "number") return escaped(value === "" ? "–" : value);
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 10 }).format(value);
}

const resultTable = (values, language) => `<table class="result"><tbody>
${values
  .map(
    (row) =>
      `<tr>${row.map((value) => `<td${typeof value === "number" ? ' class="number"' : ""}>${shown(value, language)}</td>`).join("")}</tr>`,
  )
  .join("\n")}
</tbody></table>`;

/** The page of one function; `result` is what its example gives. */
export function functionPage(entry, result, language, words) {
  const rows = entry.parameters.map(
    ({ name, optional, description }) =>
      `<tr><th scope="row"><code>${name}</code>${optional ? ` <span class="optional">${words.optional}</span>` : ""}</th><td>${escaped(description)}</td></tr>`,
  );
  const body = `<p class="topic"><a href="index.html">${words.allFunctions}</a> · ${escaped(entry.topicTitle)}</p>
<h1>${entry.name}</h1>
<p class="purpose">${escaped(entry.description)}</p>
<pre><code>=${escaped(signature(entry))}</code></pre>
<h2>${words.parameters}</h2>
<table><thead><tr><th scope="col">${words.parameter}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
<h2>${words.returns}</h2>
<p>${escaped(entry.returns)}</p>
<h2>${words.example}</h2>
<pre><code>${escaped(entry.example)}</code></pre>
<p>${words.gives}</p>
${resultTable(result.values, language)}`;
  return page({
    language,
    title: `${entry.name} – ${words.helpTitle}`,
    other: other(language, `${entry.id}.html`),
    body,
  });
}

/** The list of all functions by topic. */
export function indexPage(entries, language, words) {
  const sections = [...new Set(entries.map(({ topicTitle }) => topicTitle))].map((title) => {
    const items = entries
      .filter((entry) => entry.topicTitle === title)
      .map(
        (entry) =>
          `<dt><a href="${entry.id}.html">${entry.name}</a></dt><dd>${escaped(entry.description)}</dd>`,
      );
    return `<h2>${escaped(title)}</h2>\n<dl>\n${items.join("\n")}\n</dl>`;
  });
  const body = `<h1>${words.helpTitle}</h1>
<p class="purpose">${escaped(words.helpIntroduction)}</p>
${sections.join("\n")}`;
  return page({ language, title: words.helpTitle, other: other(language, "index.html"), body });
}

/** What a dialog says when Excel cannot show the pane for a ribbon button. */
export const openPanePage = (language, texts) =>
  page({
    language,
    title: texts.title,
    other: other(language, "open-pane.html"),
    body: `<h1>${escaped(texts.title)}</h1>\n<p>${escaped(texts.text)}</p>\n<p>${escaped(texts.waits)}</p>`,
  });
