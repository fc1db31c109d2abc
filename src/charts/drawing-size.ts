/** Sizes in CSS pixels. */
export interface Geometry {
  width: number;
  height: number;
  fontSize: number;
  /** Thickness of one bar of a bar chart. */
  bar: number;
}
