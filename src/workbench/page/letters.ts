import "./letters.css";

/**
 * Calibri's place is taken by Carlito, which has its widths, so that rows and texts fit as in Excel.
 * The sheets are drawn on a canvas, which waits for no font: they are drawn when it is there.
 */
export async function loadLetters(): Promise<void> {
  const faces = ["400", "700", "italic 400", "italic 700"];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} 11pt Calibri`)));
}
