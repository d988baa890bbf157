"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import clsx from "clsx";
import { GripVertical } from "lucide-react";
import { type ReactNode, useId } from "react";

type Entry = { readonly id: string; readonly name: string };
type Props<Item extends Entry> = {
  label: string;
  items: readonly Item[];
  onMove: (from: number, to: number) => void;
  className?: string;
  itemClassName?: string;
  /** Draws an entry; the handle is what it is dragged by, also with the keyboard. */
  children: (item: Item, handle: ReactNode, index: number) => ReactNode;
};

/** Things in an order that is changed by dragging: with the pointer, the finger, or space and the arrow keys. */
export function Sortable<Item extends Entry>(props: Props<Item>) {
  const { label, items, onMove, className, itemClassName, children } = props;
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameOf = (key: string | number | undefined) => items.find((item) => item.id === key)?.name ?? "";
  const placeOf = (key: string | number | undefined) => items.findIndex((item) => item.id === key) + 1;
  const end = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onMove(placeOf(active.id) - 1, placeOf(over.id) - 1);
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{
        announcements: {
          onDragStart: ({ active }) => `${nameOf(active.id)} is picked up, place ${placeOf(active.id)}.`,
          onDragOver: ({ active, over }) =>
            over ? `${nameOf(active.id)} is over place ${placeOf(over.id)} of ${items.length}.` : "",
          onDragEnd: ({ active, over }) =>
            `${nameOf(active.id)} is put down${over ? ` at place ${placeOf(over.id)}` : ""}.`,
          onDragCancel: ({ active }) => `${nameOf(active.id)} stays where it was.`,
        },
        screenReaderInstructions: {
          draggable: "Space picks it up, the arrow keys move it, space puts it down, Escape leaves it.",
        },
      }}
    >
      <SortableContext items={items.map((item) => item.id)} strategy={rectSortingStrategy}>
        <ul aria-label={label} className={className}>
          {items.map((item, index) => (
            <Draggable key={item.id} item={item} className={itemClassName}>
              {(handle) => children(item, handle, index)}
            </Draggable>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

type DraggableProps = {
  item: Entry;
  className?: string | undefined;
  children: (handle: ReactNode) => ReactNode;
};

function Draggable({ item, className, children }: DraggableProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx(className, isDragging && "relative z-10 opacity-80 shadow-lift")}
    >
      {children(
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={`Move ${item.name}`}
          className="grid size-8 shrink-0 cursor-grab touch-none place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink pointer-coarse:size-11"
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </button>,
      )}
    </li>
  );
}
