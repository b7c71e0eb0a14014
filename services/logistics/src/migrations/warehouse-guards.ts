const guarded = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = logistics, pg_temp`;

/**
 * LOG-5, LOG-2, LOG-3 for every writer, also one that comes past the service: who lets goods go locks the lot's row and then looks at
 * its holds; who places a hold locks the same row. So after a hold's commit nothing of the lot leaves, and what left before is on record.
 * Refusals are told by a message, the error's code, with what it is about as JSON in the detail.
 */
export const warehouseGuards = [
  `CREATE FUNCTION logistics.refuse(code text, about json) RETURNS void LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'LG001', MESSAGE = code, DETAIL = about::text; END $$`,
  // History was true when it happened: it passes whatever the lot is now, but not a hold that stood on that day, and no future.
  `CREATE FUNCTION logistics.let_go(wanted uuid, act text, origin text, on_day date) RETURNS void ${guarded} AS $$
   DECLARE
     held logistics.hold;
     goods logistics.lot;
   BEGIN
     SELECT * INTO goods FROM logistics.lot WHERE id = wanted FOR NO KEY UPDATE;
     IF origin = 'operation' AND abs(on_day - (now() AT TIME ZONE 'UTC')::date) > 1
        OR origin = 'import' AND on_day > (now() AT TIME ZONE 'UTC')::date + 1 THEN
       RAISE EXCEPTION 'An act of the warehouse is recorded on its day, and % is not it', on_day USING ERRCODE = 'check_violation';
     END IF;
     SELECT * INTO held FROM logistics.hold h WHERE h.lot_id = wanted AND h.lifted_at IS NULL
       AND (origin = 'operation' OR h.placed_on < on_day) ORDER BY h.placed_at, h.id LIMIT 1;
     IF held.id IS NOT NULL THEN
       PERFORM logistics.refuse('lot.held', json_build_object('lot', goods.number, 'hold', held.id, 'cause', held.cause, 'reference', held.reference));
     END IF;
     IF origin = 'import' OR act IN ('transfer', 'scrap') THEN RETURN; END IF;
     IF goods.inspection = 'failed' THEN
       PERFORM logistics.refuse('lot.failed', json_build_object('lot', goods.number));
     ELSIF goods.inspection <> 'passed' THEN
       PERFORM logistics.refuse('lot.not-released', json_build_object('lot', goods.number));
     ELSIF goods.expires_on < on_day THEN
       PERFORM logistics.refuse('lot.expired', json_build_object('lot', goods.number, 'expiresOn', goods.expires_on));
     END IF;
   END $$`,
  `CREATE FUNCTION logistics.guard_hold() RETURNS trigger ${guarded} AS $$
   BEGIN
     PERFORM FROM logistics.lot WHERE id = NEW.lot_id FOR NO KEY UPDATE;
     IF TG_OP = 'UPDATE' AND OLD.lifted_at IS NOT NULL THEN
       RAISE EXCEPTION 'A hold is lifted once' USING ERRCODE = 'check_violation';
     END IF;
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER hold_locks_lot AFTER INSERT OR UPDATE ON logistics.hold FOR EACH ROW EXECUTE FUNCTION logistics.guard_hold()',
  `CREATE FUNCTION logistics.guard_line() RETURNS trigger ${guarded} AS $$
   BEGIN
     PERFORM logistics.let_go(NEW.lot_id, 'dispatch', NEW.source, NEW.shipped_on);
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER line_lets_go AFTER INSERT ON logistics.shipment_line FOR EACH ROW EXECUTE FUNCTION logistics.guard_line()',
  `CREATE FUNCTION logistics.guard_issue() RETURNS trigger ${guarded} AS $$
   BEGIN
     PERFORM logistics.let_go(NEW.lot_id, 'issue', 'operation', NEW.issued_on);
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER issue_lets_go AFTER INSERT ON logistics.material_issue FOR EACH ROW EXECUTE FUNCTION logistics.guard_issue()',
  `CREATE FUNCTION logistics.book_movement() RETURNS trigger ${guarded} AS $$
   BEGIN
     IF NEW.from_area IS NULL THEN
       PERFORM FROM logistics.lot WHERE id = NEW.lot_id FOR NO KEY UPDATE;
     ELSE
       PERFORM logistics.let_go(NEW.lot_id, NEW.kind, NEW.source, NEW.day);
       UPDATE logistics.stock SET quantity = quantity - NEW.quantity
         WHERE lot_id = NEW.lot_id AND warehouse = NEW.from_warehouse AND location = NEW.from_location AND area = NEW.from_area
           AND quantity >= NEW.quantity;
       IF NOT FOUND THEN
         PERFORM logistics.refuse('stock.short', json_build_object('lot', (SELECT number FROM logistics.lot WHERE id = NEW.lot_id),
           'place', NEW.from_warehouse || ' ' || NEW.from_location, 'wanted', NEW.quantity::text));
       END IF;
     END IF;
     IF NEW.to_area IS NOT NULL THEN
       INSERT INTO logistics.stock AS there (id, lot_id, warehouse, location, area, quantity)
         VALUES (gen_random_uuid(), NEW.lot_id, NEW.to_warehouse, NEW.to_location, NEW.to_area, NEW.quantity)
         ON CONFLICT (lot_id, warehouse, location, area) DO UPDATE SET quantity = there.quantity + excluded.quantity;
     END IF;
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER movement_books AFTER INSERT ON logistics.movement FOR EACH ROW EXECUTE FUNCTION logistics.book_movement()',
  // LOG-13: what a note, an issue or a return says is what moved, neither more nor less.
  `CREATE FUNCTION logistics.require_movements() RETURNS trigger ${guarded} AS $$
   DECLARE moved numeric;
   BEGIN
     IF TG_ARGV[0] = 'line' THEN
       SELECT coalesce(sum(quantity), 0) INTO moved FROM logistics.movement WHERE line_id = NEW.id AND lot_id = NEW.lot_id;
     ELSIF TG_ARGV[0] = 'issue' THEN
       SELECT coalesce(sum(quantity), 0) INTO moved FROM logistics.movement WHERE issue_id = NEW.id AND lot_id = NEW.lot_id;
     ELSE
       SELECT coalesce(sum(quantity), 0) INTO moved FROM logistics.movement WHERE return_id = NEW.id AND lot_id = NEW.lot_id;
     END IF;
     IF moved <> NEW.quantity THEN
       RAISE EXCEPTION 'The % says %, and % was moved', TG_ARGV[0], NEW.quantity, moved USING ERRCODE = 'check_violation';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER line_is_moved AFTER INSERT ON logistics.shipment_line DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW WHEN (NEW.source = 'operation') EXECUTE FUNCTION logistics.require_movements('line')`,
  `CREATE CONSTRAINT TRIGGER issue_is_moved AFTER INSERT ON logistics.material_issue DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW EXECUTE FUNCTION logistics.require_movements('issue')`,
  `CREATE CONSTRAINT TRIGGER return_is_moved AFTER INSERT ON logistics.return_receipt DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW EXECUTE FUNCTION logistics.require_movements('return')`,
];

export const dropWarehouseGuards = [
  'DROP FUNCTION logistics.require_movements() CASCADE',
  'DROP FUNCTION logistics.book_movement() CASCADE',
  'DROP FUNCTION logistics.guard_issue() CASCADE',
  'DROP FUNCTION logistics.guard_line() CASCADE',
  'DROP FUNCTION logistics.guard_hold() CASCADE',
  'DROP FUNCTION logistics.let_go(uuid, text, text, date)',
  'DROP FUNCTION logistics.refuse(text, json)',
];
