import type Sigma from 'sigma';

type Captor = Pick<ReturnType<Sigma['getMouseCaptor']>, 'emit' | 'isMouseDown'>;

/**
 * While a button is held nothing new is pointed at. Sigma would look for it all the same, and read two pixels back from
 * the graphics card with every move of a pulled view.
 */
export function pointAtNothingWhileHeld(captor: Captor): void {
  const emit = captor.emit.bind(captor) as (type: string, ...values: unknown[]) => boolean;
  captor.emit = ((type: string, ...values: unknown[]) =>
    type === 'mousemove' && captor.isMouseDown ? false : emit(type, ...values)) as Captor['emit'];
}
