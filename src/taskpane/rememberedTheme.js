// The first moment is painted in the colours that the pane had last, before office.js can say which they are.
try {
  const scheme = localStorage.getItem("scaleplan.scheme");
  if (scheme !== null) document.documentElement.dataset.scheme = scheme;
} catch {
  // A browser that keeps nothing: the colours of the system.
}
