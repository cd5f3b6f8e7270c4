export function browserPath(): string | undefined;
export const browserFlags: string[];
