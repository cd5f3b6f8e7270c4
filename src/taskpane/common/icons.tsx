import type { ReactNode } from "react";

interface IconProps {
  readonly size?: number;
}

/** One stroke, one grid of 20: drawn for this product, so that no icon font or library is loaded. */
function Line({ size = 20, path }: IconProps & { readonly path: string }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The brand's mark: three rising bars under a range bracket. */
export function Mark({ size = 20 }: IconProps): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M2 5.5V3h16v2.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M2.5 13h3.5v4.5H2.5zM8.25 10.5h3.5v7h-3.5zM14 8h3.5v9.5H14z" fill="currentColor" />
    </svg>
  );
}

export const PlanIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5H13M7.5 12H13M7.5 14.5h3" />
);
export const InsertIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M3 4h14v12.5H3zM3 8h14M8 8v8.5M11 12.25h4M13 10.25v4" />
);
export const FunctionsIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M4 16.5c2 1 3-.5 3.5-3L9 6c.5-2.5 1.5-4 3.5-3M5.5 8.5h5M12 11l4.5 6M16.5 11 12 17" />
);
export const SimulateIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M2.5 16.5h15M3.5 14c3.5 0 4-9.5 6.5-9.5s3 9.5 6.5 9.5M13 8v8.5" />
);
export const CheckIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M3 5.5l1.5 1.5L7 4M3 12.5 4.5 14 7 11M10 6h7M10 13h7" />
);
export const ShareIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 12.5v-10M6.5 6 10 2.5 13.5 6M4 10.5v7h12v-7" />
);
export const ArrowIcon = (props: IconProps): ReactNode => <Line {...props} path="M4 10h12M11 5l5 5-5 5" />;
export const BackIcon = (props: IconProps): ReactNode => <Line {...props} path="M16 10H4M9 5l-5 5 5 5" />;
export const FileIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 12.5v-9M6.5 7 10 3.5 13.5 7M3.5 12.5V17h13v-4.5" />
);
export const ErrorIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.5 7.5l5 5M12.5 7.5l-5 5" />
);
export const WarningIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 3 2.5 16.5h15zM10 8.5v4M10 14.5v.1" />
);
export const NoteIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v4.5M10 6.5v.1" />
);
export const DoneIcon = (props: IconProps): ReactNode => (
  <Line {...props} path="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M6.5 10l2.5 2.5 4.5-5" />
);
