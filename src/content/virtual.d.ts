declare module 'virtual:spacing-data' {
  /** `text/data/spacing.bin`, base64. */
  const data: string;
  export default data;
}
