export declare function setFieldsInPlace(source: string): string;
