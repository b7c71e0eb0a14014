/** Where goods lie: warehouse and location as the labels have them. */
export interface Place {
  readonly warehouse: string;
  readonly location: string;
}
