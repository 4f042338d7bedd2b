/** The address of a page with something selected in it, whatever else was. */
export function addressOf(page: string, selected: string | null): string {
  const address = new URL(page);
  if (selected !== null) {
    address.searchParams.set('sel', selected);
  }
  return address.href;
}

/** @returns whether the browser has let it onto the clipboard */
export async function copyLink(page: string, selected: string | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(addressOf(page, selected));
    return true;
  } catch (error) {
    console.warn('The address could not be copied:', error);
    return false;
  }
}
