import { type PropsWithChildren, type ReactNode, useEffect, useId, useRef } from 'react';

interface Shown {
  readonly title: string;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** The browser's own modal dialog: it keeps the focus inside, gives it back, and closes on Escape. */
export const Dialog = ({ title, foot, onClose, children }: PropsWithChildren<Shown>) => {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {foot && <div className="dialog-foot">{foot}</div>}
    </dialog>
  );
};
