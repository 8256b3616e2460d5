declare module 'virtual:spacing-data' {
  /** `text/data/spacing.bin`, base64. */
  const data: string;
  export default data;
}

declare module 'virtual:vazirmatn' {
  /** Vazirmatn without Latin, variable weight, woff2, base64. */
  const data: string;
  export default data;
}
