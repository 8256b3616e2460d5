/** One block of parameters with AdaGrad's running squares. */
export class Block {
  readonly value: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float64Array;
  private remembered = 0;

  constructor(
    size: number,
    private readonly rate: number,
    random?: () => number,
    spread = 0,
  ) {
    this.value = new Float32Array(size);
    this.sum = new Float64Array(size);
    this.squares = new Float32Array(size).fill(1);
    if (random) for (let i = 0; i < size; i++) this.value[i] = (random() * 2 - 1) * spread;
  }

  /** Adds the present values to the mean that `settle` leaves. */
  remember(): void {
    this.remembered++;
    for (let i = 0; i < this.value.length; i++) this.sum[i]! += this.value[i]!;
  }

  /** Takes the mean of what was remembered: steadier than where the last steps happened to end. */
  settle(): void {
    for (let i = 0; i < this.value.length; i++) this.value[i] = this.sum[i]! / this.remembered;
  }

  move(i: number, gradient: number): void {
    this.squares[i]! += gradient * gradient;
    this.value[i]! += (this.rate * gradient) / Math.sqrt(this.squares[i]!);
  }
}
