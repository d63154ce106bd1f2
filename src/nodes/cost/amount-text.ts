/** An amount with two decimals, its thousands set apart, as in `-1,234.50`. */
export function amountText(amount: number): string {
  return amount.toFixed(2).replace(/\d(?=(\d{3})+\.)/g, (digit) => `${digit},`);
}

/** A share in percent, as in `23.4 %`. */
export const shareText = (share: number): string => `${(share * 100).toFixed(1)} %`;
