declare module 'virtual:vazirmatn' {
  /** Vazirmatn without Latin, variable weight, woff2, base64. */
  const data: string;
  export default data;
}
