/** The part of addons-linter that the tests use; it ships without types. */
declare module 'addons-linter' {
  interface Message {
    code: string;
    message: string;
    file?: string;
  }
  const linter: {
    createInstance(options: { config: Record<string, unknown>; runAsBinary: boolean }): {
      run(): Promise<{ summary: { errors: number; warnings: number }; errors: Message[]; warnings: Message[] }>;
    };
  };
  export default linter;
}
