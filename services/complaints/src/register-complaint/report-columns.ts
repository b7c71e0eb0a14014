import type { PersonKey } from '@anxin/privacy';
import { normaliseLot } from '@anxin/contracts';
import type { Complaint } from '../complaint/complaint.entity';
import type { RegisterComplaintDto } from './register-complaint.dto';

/** What a report says of goods and circumstances, as columns of the case. Nothing of it is personal. */
export const reportOf = (body: RegisterComplaintDto) => {
  const { product, purchase } = body;
  return {
    channel: body.channel,
    channelMessageId: body.channelMessageId ?? null,
    occurredAt: body.occurredAt === undefined ? null : new Date(body.occurredAt),
    class: body.class,
    grade: body.grade,
    illnessPersons: body.illness?.persons ?? 0,
    productCode: product?.code ?? null,
    productName: product?.name ?? null,
    specification: product?.specification ?? null,
    quantity: product?.quantity ?? null,
    unit: product?.unit ?? null,
    productionDate: product?.productionDate ?? null,
    lotTyped: product?.lot ?? null,
    lot: product?.lot === undefined ? null : normaliseLot(product.lot),
    lotSize: product?.lotSize ?? null,
    defectRate: product?.defectRate ?? null,
    purchasePlace: purchase?.place ?? null,
    orderNumber: purchase?.orderNumber ?? null,
    dealer: purchase?.dealer ?? null,
    proofOfPurchase: purchase?.proof ?? null,
    packingNumber: purchase?.packingNumber ?? null,
    photos: body.photos ?? 0,
    sampleReceived: body.sampleReceived ?? false,
    responsibleDepartment: body.responsibleDepartment ?? null,
  } satisfies Partial<Complaint>;
};

/** Who complained and in what words, sealed with the complainant's key (SEC-1). */
export const sealedReport = ({ complainant, problem, asks, illness }: RegisterComplaintDto, key: PersonKey) => {
  const sealed = (field: string, value: string | undefined) => (value === undefined ? null : key.seal(field, value));
  return {
    nameSealed: sealed('name', complainant.name),
    contactSealed: sealed('contact', complainant.contact),
    addressSealed: sealed('address', complainant.address),
    problemSealed: key.seal('problem', problem),
    asksSealed: sealed('asks', asks),
    illnessSealed: sealed(
      'illness',
      illness && JSON.stringify({ symptoms: illness.symptoms, hospital: illness.hospital }),
    ),
  } satisfies Partial<Complaint>;
};
