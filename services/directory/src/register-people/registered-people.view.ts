import { ApiProperty } from '@nestjs/swagger';

/** What a list of people came to. */
export class RegisteredPeopleView {
  @ApiProperty() registered!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
}
