import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegisterComplaintDto } from './register-complaint.dto';
import { RegisterComplaintService } from './register-complaint.service';
import { RegisteredView } from './registered.view';

@Controller('complaints')
export class RegisterComplaintController {
  constructor(private readonly service: RegisterComplaintService) {}

  @Post()
  @Permits('complaint:register')
  @ApiOperation({ summary: 'Take in a complaint (投诉登记) and start its handling' })
  @Answers(RegisteredView)
  register(@CurrentActor() actor: Actor, @Body() body: RegisterComplaintDto): Promise<RegisteredView> {
    return this.service.register(actor, body);
  }
}
