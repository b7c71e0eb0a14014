import { warehouseGuards } from './warehouse-guards';

const guarded = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = logistics, pg_temp`;

/** As the migration before made it. */
const asBefore = (name: string): string[] =>
  warehouseGuards
    .filter((statement) => statement.startsWith(`CREATE FUNCTION logistics.${name}(`))
    .map((statement) => statement.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));

/**
 * LOG-5: scrapping and sampling pass a hold, an inspection and a date, for such goods never reach a customer; nothing else does. A
 * replacement leaves like a dispatch. What a disposal or an answered replacement says is what moved, neither more nor less.
 */
export const departureGuards = [
  `CREATE OR REPLACE FUNCTION logistics.let_go(wanted uuid, act text, origin text, on_day date) RETURNS void ${guarded} AS $$
   DECLARE
     held logistics.hold;
     goods logistics.lot;
   BEGIN
     SELECT * INTO goods FROM logistics.lot WHERE id = wanted FOR NO KEY UPDATE;
     IF origin = 'operation' AND abs(on_day - (now() AT TIME ZONE 'UTC')::date) > 1
        OR origin = 'import' AND on_day > (now() AT TIME ZONE 'UTC')::date + 1 THEN
       RAISE EXCEPTION 'An act of the warehouse is recorded on its day, and % is not it', on_day USING ERRCODE = 'check_violation';
     END IF;
     IF act IN ('scrap', 'sample') THEN RETURN; END IF;
     SELECT * INTO held FROM logistics.hold h WHERE h.lot_id = wanted AND h.lifted_at IS NULL
       AND (origin = 'operation' OR h.placed_on < on_day) ORDER BY h.placed_at, h.id LIMIT 1;
     IF held.id IS NOT NULL THEN
       PERFORM logistics.refuse('lot.held', json_build_object('lot', goods.number, 'hold', held.id, 'cause', held.cause, 'reference', held.reference));
     END IF;
     IF origin = 'import' OR act = 'transfer' THEN RETURN; END IF;
     IF goods.inspection = 'failed' THEN
       PERFORM logistics.refuse('lot.failed', json_build_object('lot', goods.number));
     ELSIF goods.inspection <> 'passed' THEN
       PERFORM logistics.refuse('lot.not-released', json_build_object('lot', goods.number));
     ELSIF goods.expires_on < on_day THEN
       PERFORM logistics.refuse('lot.expired', json_build_object('lot', goods.number, 'expiresOn', goods.expires_on));
     END IF;
   END $$`,
  `CREATE FUNCTION logistics.require_departure() RETURNS trigger ${guarded} AS $$
   DECLARE moved numeric;
   BEGIN
     IF TG_ARGV[0] = 'disposal' THEN
       SELECT coalesce(sum(quantity), 0) INTO moved FROM logistics.movement WHERE disposal_id = NEW.id AND lot_id = NEW.lot_id
         AND kind = CASE NEW.kind WHEN 'scrapped' THEN 'scrap' ELSE 'sample' END
         AND from_warehouse = NEW.warehouse AND from_location = NEW.location AND from_area = NEW.area;
     ELSE
       SELECT coalesce(sum(quantity), 0) INTO moved FROM logistics.movement WHERE replacement_id = NEW.id AND lot_id = NEW.lot_id;
     END IF;
     IF moved <> NEW.quantity THEN
       RAISE EXCEPTION 'The % says %, and % was moved', TG_ARGV[0], NEW.quantity, moved USING ERRCODE = 'check_violation';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER disposal_is_moved AFTER INSERT ON logistics.stock_disposal DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW EXECUTE FUNCTION logistics.require_departure('disposal')`,
  `CREATE CONSTRAINT TRIGGER replacement_is_moved AFTER UPDATE ON logistics.replacement_order DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW WHEN (NEW.status = 'dispatched' AND OLD.status <> 'dispatched')
     EXECUTE FUNCTION logistics.require_departure('replacement')`,
];

export const dropDepartureGuards = ['DROP FUNCTION logistics.require_departure() CASCADE', ...asBefore('let_go')];
