import { useEffect, useState } from "react";
import { useExcel, type Separators } from "../common/excelPort.ts";

/** The separators of Excel's settings; undefined while they are not known, or where Excel does not tell them. */
export function useSeparators(): Separators | undefined {
  const excel = useExcel();
  const [separators, setSeparators] = useState<Separators>();
  useEffect(() => {
    let isShown = true;
    excel.readSeparators().then(
      (read) => isShown && setSeparators(read),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [excel]);
  return separators;
}
