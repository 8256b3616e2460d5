declare module 'virastar' {
  export default class Virastar {
    cleanup(text: string): string;
  }
}
