import { createRoot } from "react-dom/client";
import { readPreferences } from "./preferences.ts";
import { Workbench } from "./Workbench.tsx";
import "./workbench.css";

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no element for the page");
createRoot(root).render(<Workbench initial={readPreferences(location.search, navigator.language)} />);
